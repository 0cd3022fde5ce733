/* Raw system calls in a loop, timed: what the model is measured against. Each run has a process and a
 * session of its own, which take everything with them. */
#include "board.h"

static long add(const char *type, const char *name, const char *bytes, long ring) {
    return syscall(SYS_add_key, type, name, bytes, bytes ? strlen(bytes) : 0, ring);
}

static void nothing(void) {}

static void add_update(long count) {
    for (long i = 0; i < count; i++) add("user", "bench", "payload", -3);
}

static void link_unlink(long count) {
    long ring = add("keyring", "bench", NULL, -3), key = add("user", "bench", "payload", -3);
    for (long i = 0; i < count; i += 2) {
        KEYCTL(8, key, ring);
        KEYCTL(9, key, ring);
    }
}

static void thousand(void) {
    char name[32];
    for (int i = 0; i < 1000; i++) {
        snprintf(name, sizeof name, "bench-%d", i);
        add("user", name, "payload", -3);
    }
}

static void search(long count) {
    char name[32];
    for (long i = 0; i < count; i++) {
        snprintf(name, sizeof name, "bench-%d", (int)(i * 7 % 1000));
        KEYCTL(10, -3, "user", name, 0);
    }
}

static void join(long count) {
    for (long i = 0; i < count; i++) KEYCTL(1, NULL);
}

static void fork_exit(long count) {
    for (long i = 0; i < count; i++) {
        int pid = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
        if (pid == 0) syscall(SYS_exit_group, 0);
        syscall(SYS_wait4, pid, NULL, 0, NULL);
    }
}

static const struct {
    const char *name;
    void (*prepare)(void);
    void (*run)(long);
} RUNS[] = {{"add", nothing, add_update},
            {"link", nothing, link_unlink},
            {"search", thousand, search},
            {"join", nothing, join},
            {"fork", nothing, fork_exit}};

/* Nanoseconds for so many calls (`link`: half of them links, half unlinks; `fork`: with exit and
 * wait), -1 for a name that is not known. The thousand keys of `search` are made outside the time. */
long bench(const char *name, long count) {
    for (unsigned i = 0; name && i < sizeof RUNS / sizeof *RUNS; i++) {
        if (strcmp(RUNS[i].name, name)) continue;
        int ends[2];
        long spent = -1;
        if (pipe(ends)) return -1;
        int pid = fork();
        if (pid == 0) {
            struct timespec from, to;
            signal(SIGCHLD, SIG_DFL);
            KEYCTL(1, NULL);
            RUNS[i].prepare();
            clock_gettime(CLOCK_MONOTONIC, &from);
            RUNS[i].run(count);
            clock_gettime(CLOCK_MONOTONIC, &to);
            spent = (to.tv_sec - from.tv_sec) * 1000000000L + to.tv_nsec - from.tv_nsec;
            _exit(write(ends[1], &spent, sizeof spent) != sizeof spent);
        }
        close(ends[1]);
        if (read(ends[0], &spent, sizeof spent) != sizeof spent) spent = -1;
        close(ends[0]);
        return spent;
    }
    return -1;
}
