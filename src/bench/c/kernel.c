/* The other side of the benchmark: performs a script of keyring system calls on the running kernel
 * and prints how long it took, in nanoseconds.
 *
 * usage: kernel CYCLES < script
 *
 * A line is one call: its name, then its arguments: i:NUMBER, r:LINE (what the call of that line
 * answered, counted from 0), s:HEX (a string), n (NULL), b:SIZE (a buffer). The name "fork" stands
 * for a child that exits at once and is waited for. The lines before "cycle" prepare, must not fail
 * and are not timed; those after it are performed CYCLES times, and the calls that failed are
 * counted. Everything happens in a session keyring of its own, which dies with the process.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { ARGS = 5, OPS = 20000, FORK = -1, JOIN_SESSION = 1 };

struct op {
    long nr;
    long arg[ARGS];
    int ref[ARGS];
};

static struct op ops[OPS];
static long result[OPS];
static int count, first = -1;

static void fail(const char *what) {
    fprintf(stderr, "%s: %s\n", what, strerror(errno));
    exit(1);
}

static char *unhex(const char *hex) {
    size_t size = strlen(hex) / 2;
    char *text = calloc(size + 1, 1);
    for (size_t i = 0; i < size; i++) {
        unsigned byte;
        sscanf(hex + 2 * i, "%2x", &byte);
        text[i] = (char)byte;
    }
    return text;
}

static void argument(struct op *op, int at, const char *word) {
    op->ref[at] = -1;
    if (word[0] == 'i') op->arg[at] = atol(word + 2);
    if (word[0] == 'r') op->ref[at] = atoi(word + 2);
    if (word[0] == 's') op->arg[at] = (long)unhex(word + 2);
    if (word[0] == 'b') op->arg[at] = (long)calloc(1, atol(word + 2) + 1);
}

static long number(const char *name) {
    if (!strcmp(name, "fork")) return FORK;
    if (!strcmp(name, "add_key")) return SYS_add_key;
    if (!strcmp(name, "request_key")) return SYS_request_key;
    return SYS_keyctl;
}

static void load(void) {
    char *line = NULL;
    size_t room = 0;
    while (getline(&line, &room, stdin) > 0) {
        char *word = strtok(line, " \n");
        if (!word) continue;
        if (!strcmp(word, "cycle")) {
            first = count;
            continue;
        }
        if (count == OPS) { errno = E2BIG; fail("script"); }
        struct op *op = &ops[count++];
        op->nr = number(word);
        for (int i = 0; i < ARGS; i++) op->ref[i] = -1;
        for (int i = 0; i < ARGS && (word = strtok(NULL, " \n")); i++) argument(op, i, word);
    }
}

static long bear(void) {
    pid_t child = fork();
    if (child == 0) _exit(0);
    if (child > 0) waitpid(child, NULL, 0);
    return child;
}

static long value(const struct op *op, int at) {
    return op->ref[at] < 0 ? op->arg[at] : result[op->ref[at]];
}

static long perform(const struct op *op) {
    if (op->nr == FORK) return bear();
    return syscall(op->nr, value(op, 0), value(op, 1), value(op, 2), value(op, 3), value(op, 4));
}

static long nanos(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000L + now.tv_nsec;
}

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    load();
    if (syscall(SYS_keyctl, JOIN_SESSION, NULL, 0, 0, 0) < 0) fail("a session keyring");
    for (int i = 0; i < first; i++)
        if ((result[i] = perform(&ops[i])) < 0) fail("preparation");
    long cycles = atol(argv[1]), failed = 0, start = nanos();
    for (long cycle = 0; cycle < cycles; cycle++)
        for (int i = first; i < count; i++)
            if ((result[i] = perform(&ops[i])) < 0) failed++;
    printf("%ld %ld\n", nanos() - start, failed);
    return 0;
}
