/* A thread that performs what its slot asks, under whatever credentials it has by then. */
#include "board.h"

static void perform(struct slot *slot);

static void leave_if_alone(void) {
    char byte;
    if (read(LIFE_FD, &byte, 1) == 0) _exit(0);
}

/* Ids that change make a process undumpable, and then /proc/PID would belong to root. */
static void stay_visible(void) { prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); }

void serve(struct slot *slot, int leader) {
    if (leader) slot->pid = getpid();
    atomic_store(&slot->tid, (int)syscall(SYS_gettid));
    stay_visible();
    for (;;) {
        for (int state; (state = atomic_load(&slot->state)) != ASKED;) {
            struct timespec pause = {1, 0};
            long slept = syscall(SYS_futex, &slot->state, FUTEX_WAIT, state, &pause, NULL, 0);
            if (slept && errno == ETIMEDOUT) leave_if_alone();
        }
        perform(slot);
        stay_visible();
        slot->after = second();
        atomic_store(&slot->state, DONE);
        wake(slot);
    }
}

static void *thread(void *slot) {
    serve(slot, 0);
    return NULL;
}

static void finish(struct slot *slot, long result) {
    slot->error = errno;
    slot->result = result;
}

static void give_birth(struct slot *slot) {
    struct slot *child = &board->slots[slot->arguments[0]];
    atomic_store(&child->state, IDLE);
    long born = slot->arguments[1] ? syscall(SYS_clone, SIGCHLD | CLONE_NEWUSER, 0, 0, 0, 0) : fork();
    if (born == 0) serve(child, 1);
    if (born > 0) {
        child->pid = born;
        atomic_store(&child->tid, born);
    }
    finish(slot, born);
}

static void start_thread(struct slot *slot) {
    struct slot *other = &board->slots[slot->arguments[0]];
    pthread_t ignored;
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 16 * PAGE);
    pthread_attr_setdetachstate(&small, PTHREAD_CREATE_DETACHED);
    atomic_store(&other->state, IDLE);
    other->pid = getpid();
    int failed = pthread_create(&ignored, &small, thread, other);
    while (!failed && !atomic_load(&other->tid)) sched_yield();
    errno = failed;
    finish(slot, failed ? -1 : other->tid);
}

static void run(struct slot *slot) {
    char number[16];
    snprintf(number, sizeof number, "%d", (int)(slot - board->slots));
    char *words[] = {"ringside", "again", number, NULL};
    char *nothing[] = {NULL};
    finish(slot, execve(slot->path, words, nothing));
}

static void fetch(struct slot *slot) {
    int file = open(slot->path, O_RDONLY | O_CLOEXEC);
    long got = file;
    slot->size = 0;
    while (file >= 0 && slot->size < OUT) {
        got = read(file, out(slot) + slot->size, OUT - slot->size);
        if (got <= 0) break;
        slot->size += got;
    }
    finish(slot, got < 0 ? -1 : slot->size);
    if (file >= 0) close(file);
}

static void store(struct slot *slot) {
    int file = open(slot->path, O_WRONLY | O_CLOEXEC);
    long size = slot->arguments[0];
    finish(slot, file < 0 ? -1 : write(file, in_end(slot) - size, size));
    if (file >= 0) close(file);
}

/* The controller hands over the namespace's file, which a task might not be allowed to open. */
static void enter(struct slot *slot) {
    char byte, room[CMSG_SPACE(sizeof(int))];
    struct iovec one = {&byte, 1};
    struct msghdr gift = {.msg_iov = &one, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof room};
    int file = -1;
    if (recvmsg(GIFT_FD, &gift, MSG_CMSG_CLOEXEC) == 1 && CMSG_FIRSTHDR(&gift))
        memcpy(&file, CMSG_DATA(CMSG_FIRSTHDR(&gift)), sizeof file);
    finish(slot, setns(file, CLONE_NEWUSER));
    if (file >= 0) close(file);
}

static void end(struct slot *slot, int whole) {
    int status = (int)slot->arguments[0];
    finish(slot, 0);
    atomic_store(&slot->state, DONE);
    wake(slot);
    syscall(whole ? SYS_exit_group : SYS_exit, status);
}

static void perform(struct slot *slot) {
    long *a = slot->arguments;
    errno = 0;
    slot->before = second();
    switch (slot->what) {
        case CALL: finish(slot, syscall(slot->number, a[0], a[1], a[2], a[3], a[4], a[5])); break;
        case FORK: give_birth(slot); break;
        case THREAD: start_thread(slot); break;
        case EXEC: run(slot); break;
        case EXIT: end(slot, 0); break;
        case EXIT_GROUP: end(slot, 1); break;
        case FETCH: fetch(slot); break;
        case STORE: store(slot); break;
        case ENTER: enter(slot); break;
    }
}
