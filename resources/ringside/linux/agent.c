/* The real kernel's side of Ringside: a controller that reads requests from standard input and
 * writes answers to standard output, and the processes and threads that perform them.
 *
 * A request is a line of words, followed by as many bytes as its words announce; an answer is a line
 * `KIND RESULT ERRNO BEFORE AFTER SIZE` followed by SIZE bytes. KIND is `=` for an answer, `~` for a
 * call that still blocks, `-` for a thread that is gone. When standard input ends, everything that
 * was started is killed and the uids named by `mine` are cleared. */
#include "board.h"

#include <stddef.h>
#include <sys/un.h>

static long mine[1024];
static int owned;
static char litter[256]; /* a file to take away in the end */
static int gifts;        /* where files are sent from */
static int leased = -1;
static int life; /* the end that agents see close when this process is gone */

static void answer(char kind, long result, int error, long before, long after, const void *bytes, long size) {
    static char buffer[OUT + 256];
    int head = sprintf(buffer, "%c %ld %d %ld %ld %ld\n", kind, result, error, before, after, size);
    if (size) memcpy(buffer + head, bytes, size);
    for (long sent = 0, more; sent < head + size; sent += more) {
        more = write(1, buffer + sent, head + size - sent);
        if (more <= 0) return;
    }
}

static void failed(int error) { answer('=', error ? -1 : 0, error, second(), second(), NULL, 0); }

static void number(long result) { answer('=', result, 0, second(), second(), NULL, 0); }

static int next(void) {
    static char buffer[1 << 16];
    static int at, end;
    if (at == end) {
        at = 0;
        do end = read(0, buffer, sizeof buffer);
        while (end < 0 && errno == EINTR);
        if (end <= 0) return end = 0, -1;
    }
    return (unsigned char)buffer[at++];
}

static int line(char *text, int room) {
    int size = 0, byte;
    while ((byte = next()) != '\n') {
        if (byte < 0) return 0;
        if (size < room - 1) text[size++] = byte;
    }
    text[size] = 0;
    return 1;
}

static void bytes(char *to, long size) {
    for (long i = 0; i < size; i++) to[i] = next();
}

/* Without the C library, which would speak to threads that a child does not have. */
static void become(long uid, long gid) {
    long group = 0;
    if (syscall(SYS_setgroups, 0, &group) || syscall(SYS_setresgid, gid, gid, gid)
        || syscall(SYS_setresuid, uid, uid, uid))
        _exit(1);
}

/* What the uid's register still holds when one of its rings is dead and both special ids fail: an
 * owner may invalidate by serial. */
static void abandon(long uid) {
    char text[256];
    FILE *keys = fopen("/proc/keys", "r");
    while (keys && fgets(text, sizeof text, keys)) {
        unsigned key;
        long owner;
        if (sscanf(text, "%x %*s %*s %*s %*s %ld", &key, &owner) != 2 || owner != uid) continue;
        if (!strstr(text, " _uid") && !strstr(text, " _persistent")) continue;
        KEYCTL(5, key, 0x3f3f0000);
        KEYCTL(7, key);
        KEYCTL(21, key);
    }
}

/* A uid gives up its keyrings: what hangs in its register would outlive every process. Run as that
 * uid, with a session that can possess all of them. */
static void surrender(long uid) {
    become(uid, uid);
    KEYCTL(1, NULL);
    long doomed[3] = {KEYCTL(22, -1, -3), 0, 0};
    KEYCTL(5, -4, 0x3f3f0000);
    KEYCTL(5, -5, 0x3f3f0000);
    KEYCTL(8, -4, -3);
    KEYCTL(8, -5, -3);
    doomed[1] = KEYCTL(0, -5, 0);
    doomed[2] = KEYCTL(0, -4, 0);
    for (int i = 0; i < 3; i++) {
        if (doomed[i] <= 0) continue;
        KEYCTL(7, doomed[i]);
        KEYCTL(21, doomed[i]);
    }
    abandon(uid);
    _exit(0);
}

static void reap(int pid) {
    while (pid > 0 && !kill(pid, 0)) usleep(300);
}

static void clear_uid(long uid) {
    int pid = fork();
    if (pid == 0) surrender(uid);
    reap(pid);
}

/* Waits until the collector has looked at every ring once more. A pass that was under way may have
 * gone by a ring already, so two keys must leave a ring, one after the other. */
static void settle(long uid) {
    int pid = fork();
    if (pid == 0) {
        int links[4];
        become(uid, uid);
        KEYCTL(1, NULL);
        for (int i = 0; i < 2; i++) {
            long key = syscall(SYS_add_key, "user", "settle", "x", 1, -3);
            if (KEYCTL(21, key)) _exit(1);
            while (KEYCTL(11, -3, links, sizeof links) > 0) usleep(200);
        }
        _exit(0);
    }
    reap(pid);
}

/* To unlink a key from a ring that does not hold it is refused otherwise when the key is there,
 * whatever its permissions and its state are. */
static int exists(long key) {
    KEYCTL(0, -1, 1);
    return KEYCTL(9, key, -1) >= 0 || errno != ENOKEY;
}

static void kill_all(void) {
    for (int i = 0; i < SLOTS; i++)
        if (board->slots[i].pid > 0) kill(board->slots[i].pid, SIGKILL);
    for (int i = 0; i < SLOTS; i++) {
        reap(board->slots[i].pid);
        board->slots[i].pid = board->slots[i].tid = board->slots[i].helper = 0;
        board->slots[i].state = IDLE;
    }
}

/* One argument: a number, `n` NULL, `f` a pointer that leads nowhere, `bN` a pointer to N bytes and
 * a terminator, `pN` to N bytes and then nothing, `vN` an iovec of such, `oN` a buffer for N bytes. */
static long argument(struct slot *slot, const char *word, char **strings) {
    long size = strtol(word + 1, NULL, 10);
    char *text = *strings, *payload = in_end(slot) - size;
    switch (word[0]) {
        case 'n': return 0;
        case 'f': return 16;
        case 'o': return (long)out(slot);
        case 'b':
            bytes(text, size);
            text[size] = 0;
            *strings += size + 1;
            return (long)text;
        case 'p':
            bytes(payload, size);
            return (long)payload;
        case 'v':
            bytes(payload, size);
            slot->vector = (struct iovec){payload, size};
            return (long)&slot->vector;
        default: return strtol(word, NULL, 10);
    }
}

/* A parent takes the session that its child gave it when it next returns from the kernel. */
static void wake_all(void) {
    for (int i = 0; i < SLOTS; i++)
        if (board->slots[i].tid) wake(&board->slots[i]);
}

static void reply(struct slot *slot, long milliseconds) {
    int done = await(slot, milliseconds);
    if (done <= 0) {
        if (done) slot->pid = slot->tid = 0, atomic_store(&slot->state, IDLE);
        answer(done ? '-' : '~', 0, 0, second(), second(), NULL, 0);
        return;
    }
    long size = slot->size;
    int gave = slot->what == CALL && slot->number == SYS_keyctl && slot->arguments[0] == 18;
    if (gave) wake_all();
    if (slot->what == CALL && size) size = slot->result < 0 ? 0 : slot->result < size ? slot->result : size;
    answer('=', slot->result, slot->error, slot->before, slot->after, out(slot), size);
    atomic_store(&slot->state, IDLE);
}

/* Requests begin well before the second ends, so that before and after are one second. */
static void avoid_the_tick(void) {
    struct timespec now, pause = {0, 1000000};
    for (;;) {
        clock_gettime(CLOCK_REALTIME_COARSE, &now);
        if (now.tv_nsec < 970000000) return;
        nanosleep(&pause, NULL);
    }
}

static const struct {
    const char *name;
    long number;
} CALLS[] = {{"keyctl", SYS_keyctl},       {"add_key", SYS_add_key},     {"request_key", SYS_request_key},
             {"setuid", SYS_setuid},       {"setreuid", SYS_setreuid},   {"setresuid", SYS_setresuid},
             {"setfsuid", SYS_setfsuid},   {"setgid", SYS_setgid},       {"setregid", SYS_setregid},
             {"setresgid", SYS_setresgid}, {"setfsgid", SYS_setfsgid},   {"setgroups", SYS_setgroups},
             {"unshare", SYS_unshare},     {"setns", SYS_setns},         {"openat", SYS_openat},
             {"close", SYS_close},         {"capset", SYS_capset},       {"prctl", SYS_prctl}};

/* The number of a system call, by name or as it stands. */
static long named(const char *word) {
    for (unsigned i = 0; i < sizeof CALLS / sizeof *CALLS; i++)
        if (!strcmp(CALLS[i].name, word)) return CALLS[i].number;
    return strtol(word, NULL, 10);
}

static void call(struct slot *slot, char *words) {
    char *strings = in_end(slot) - IN;
    long room = 0;
    long milliseconds = strtol(strtok_r(NULL, " ", &words), NULL, 10);
    slot->number = named(strtok_r(NULL, " ", &words));
    memset(slot->arguments, 0, sizeof slot->arguments);
    char *word;
    for (int i = 0; i < ARGUMENTS && (word = strtok_r(NULL, " ", &words)); i++) {
        if (word[0] == 'o') room = strtol(word + 1, NULL, 10);
        slot->arguments[i] = argument(slot, word, &strings);
    }
    avoid_the_tick();
    slot->size = room < OUT ? room : OUT;
    ask(slot, CALL);
    reply(slot, milliseconds);
}

static void spawn(struct slot *slot, long uid, long gid) {
    int pid = fork();
    if (pid == 0) {
        close(life);
        close(leased);
        close(gifts);
        int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, 0);
        dup2(nowhere, 1);
        close(nowhere);
        become(uid, gid);
        serve(slot, 1);
    }
    slot->pid = pid;
    atomic_store(&slot->tid, pid);
    number(pid);
}

/* Whether a process of ours would be without a session keyring, as a program started at boot is. */
static int sessionless(long uid) {
    int ends[2];
    char text[64] = "", expected[64];
    if (pipe(ends)) return 0;
    int pid = fork();
    if (pid == 0) {
        become(uid, uid);
        long size = KEYCTL(6, -3, text, sizeof text);
        _exit(size > 0 && write(ends[1], text, size) < 0);
    }
    close(ends[1]);
    long got = read(ends[0], text, sizeof text - 1);
    close(ends[0]);
    reap(pid);
    clear_uid(uid);
    snprintf(expected, sizeof expected, ";_uid_ses.%ld", uid);
    return got > 0 && strstr(text, expected) != NULL;
}

static void end_of(struct slot *slot, int whole, long status) {
    int pid = slot->pid, tid = slot->tid;
    int tries = !whole && pid == tid ? 30 : 3000; /* a leader stays until its last thread ends */
    slot->arguments[0] = status;
    ask(slot, whole ? EXIT_GROUP : EXIT);
    await(slot, 1000);
    for (int i = 0; i < tries && !syscall(SYS_tgkill, pid, tid, 0); i++) usleep(100);
    if (whole) reap(pid);
    for (int i = 0; i < SLOTS; i++) {
        struct slot *other = &board->slots[i];
        if (other != slot && (!whole || other->pid != pid)) continue;
        other->pid = other->tid = 0;
        other->state = IDLE;
    }
    number(0);
}

/* The pid of the helper that came, and as bytes the key that it is to make; 0 when none did. */
static void helper(struct slot *slot, long milliseconds) {
    char text[16];
    int pid = arrived(slot, milliseconds) ? slot->pid : 0;
    int size = pid ? sprintf(text, "%d", slot->helper) : 0;
    answer('=', pid, 0, second(), second(), text, size);
}

/* Kills a process of which a thread sleeps in a call: one that nothing can wake stays. */
static void doom(struct slot *slot) {
    int pid = slot->pid;
    kill(pid, SIGKILL);
    for (int i = 0; i < 500 && !kill(pid, 0); i++) usleep(1000);
    answer(kill(pid, 0) ? '=' : '~', 0, 0, second(), second(), NULL, 0);
}

static void until(long goal) {
    struct timespec pause = {0, 2000000};
    while (second() < goal) nanosleep(&pause, NULL);
    number(second());
}

/* The thread takes its process's number, and all others end. */
static void become_program(struct slot *slot) {
    int tid = slot->tid;
    slot->tid = 0;
    ask(slot, EXEC);
    reply(slot, 3000);
    if (!slot->tid) slot->tid = tid;
    else
        for (int i = 0; i < SLOTS; i++)
            if (&board->slots[i] != slot && board->slots[i].pid == slot->pid)
                board->slots[i].pid = board->slots[i].tid = board->slots[i].state = 0;
}

/* Sends an open file to the next thread that asks for one. */
static void give(const char *path) {
    char byte = 0, room[CMSG_SPACE(sizeof(int))] = "";
    struct iovec one = {&byte, 1};
    struct msghdr gift = {.msg_iov = &one, .msg_iovlen = 1};
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        gift.msg_control = room;
        gift.msg_controllen = sizeof room;
        *CMSG_FIRSTHDR(&gift) = (struct cmsghdr){CMSG_LEN(sizeof file), SOL_SOCKET, SCM_RIGHTS};
        memcpy(CMSG_DATA(CMSG_FIRSTHDR(&gift)), &file, sizeof file);
    }
    if (sendmsg(gifts, &gift, 0) < 0) perror("sendmsg");
    close(file);
}

static void performed(struct slot *slot, const char *verb, char *words) {
    char *word = strtok_r(NULL, " ", &words);
    long first = word ? strtol(word, NULL, 10) : 0;
    char *path = strtok_r(NULL, " ", &words);
    char *last = path ? strtok_r(NULL, " ", &words) : NULL;
    long other = path ? strtol(path, NULL, 10) : 0;
    if (path) snprintf(slot->path, sizeof slot->path, "%s", path);
    slot->arguments[0] = first;
    slot->arguments[1] = other;
    avoid_the_tick();
    if (!strcmp(verb, "fork")) ask(slot, FORK);
    else if (!strcmp(verb, "thread")) ask(slot, THREAD);
    else if (!strcmp(verb, "exec")) return become_program(slot);
    else if (!strcmp(verb, "fetch")) ask(slot, FETCH);
    else if (!strcmp(verb, "enter")) give(slot->path), ask(slot, ENTER);
    else {
        slot->arguments[0] = strtol(last ? last : "0", NULL, 10);
        bytes(in_end(slot) - slot->arguments[0], slot->arguments[0]);
        ask(slot, STORE);
    }
    reply(slot, 3000);
}

/* A name that only one process on the machine can have, and that goes with it. */
static long lease(long uid) {
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    int size = snprintf(name.sun_path + 1, sizeof name.sun_path - 1, "ringside-uids-%ld", uid);
    if (leased >= 0) close(leased);
    leased = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return bind(leased, (struct sockaddr *)&name, offsetof(struct sockaddr_un, sun_path) + 1 + size);
}

static void request(char *text) {
    char *words = NULL;
    const char *verb = strtok_r(text, " ", &words);
    char *word = strtok_r(NULL, " ", &words);
    long first = word ? strtol(word, NULL, 10) : 0;
    struct slot *slot = first >= 0 && first < SLOTS ? &board->slots[first] : board->slots;
    if (!strcmp(verb, "call")) call(slot, words);
    else if (!strcmp(verb, "wait")) reply(slot, strtol(words, NULL, 10));
    else if (!strcmp(verb, "spawn")) {
        long uid = strtol(strtok_r(NULL, " ", &words), NULL, 10);
        spawn(slot, uid, strtol(words, NULL, 10));
    } else if (!strcmp(verb, "exit")) {
        long whole = strtol(strtok_r(NULL, " ", &words), NULL, 10);
        end_of(slot, whole, strtol(words, NULL, 10));
    } else if (!strcmp(verb, "mine")) number(owned < 1024 ? (mine[owned++] = first) : -1);
    else if (!strcmp(verb, "litter")) number(snprintf(litter, sizeof litter, "%s", word));
    else if (!strcmp(verb, "lease")) number(lease(first));
    else if (!strcmp(verb, "settle")) settle(first), number(0);
    else if (!strcmp(verb, "exists")) number(exists(first));
    else if (!strcmp(verb, "clear")) clear_uid(first), number(0);
    else if (!strcmp(verb, "forget")) owned = 0, number(0);
    else if (!strcmp(verb, "kill")) kill_all(), number(0);
    else if (!strcmp(verb, "until")) until(first);
    else if (!strcmp(verb, "keep")) number(keep(slot));
    else if (!strcmp(verb, "arrived")) helper(slot, strtol(words, NULL, 10));
    else if (!strcmp(verb, "doom")) doom(slot);
    else if (!strcmp(verb, "limit")) failed(limit(word, strtok_r(NULL, " ", &words)));
    else if (!strcmp(verb, "restore")) limits_back(), number(0);
    else if (!strcmp(verb, "sessionless")) number(sessionless(first));
    else performed(slot, verb, words);
}

static void *idle(void *nothing) {
    for (;;) pause();
    return nothing;
}

/* Two threads, so that nobody's session can be given to this process; a subreaper that never has to
 * reap, so that what ends is gone at once. */
static void control(void) {
    int ends[2];
    pthread_t second_thread;
    for (int i = 0; i < 3; i++) signal((int[]){SIGINT, SIGHUP, SIGTERM}[i], SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGCHLD, SIG_IGN);
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    if (pipe2(ends, O_NONBLOCK) || dup2(ends[0], LIFE_FD) < 0) exit(3);
    close(ends[0]);
    life = ends[1];
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, ends) || dup2(ends[0], GIFT_FD) < 0) exit(3);
    close(ends[0]);
    gifts = ends[1];
    int made = memfd_create("ringside", 0);
    if (made < 0 || dup2(made, BOARD_FD) < 0) exit(3);
    close(made);
    open_board();
    pthread_create(&second_thread, NULL, idle, NULL);
    static char text[1 << 14];
    while (line(text, sizeof text)) request(text);
    kill_all();
    limits_back();
    for (int i = 0; i < owned; i++) clear_uid(mine[i]);
    if (litter[0]) unlink(litter);
}

int main(int count, char **words) {
    if (count == 3 && !strcmp(words[1], "again")) {
        open_board();
        struct slot *slot = &board->slots[atoi(words[2])];
        slot->result = slot->error = 0;
        slot->before = slot->after = second();
        slot->tid = slot->pid;
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
        atomic_store(&slot->state, DONE);
        wake(slot);
        serve(slot, 1);
    }
    if (count == 4 && !strcmp(words[1], "answer")) return answer_request(atol(words[2]), words[3]);
    if (count == 4 && !strcmp(words[1], "attend")) return attend(atol(words[2]), atoi(words[3]));
    if (count == 2 && !strcmp(words[1], "serve")) control();
    return 0;
}
