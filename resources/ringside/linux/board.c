#include "board.h"

/* The same address in every process, since the controller writes the pointers of a request. */
#define PLACE ((void *)0x100000000000)

struct board *board;

static size_t header(void) { return (sizeof(struct board) + PAGE - 1) / PAGE * PAGE; }

enum { STRIDE = IN + PAGE + OUT };

static char *room(struct slot *slot) {
    return (char *)board + header() + (slot - board->slots) * (size_t)STRIDE;
}

char *in_end(struct slot *slot) { return room(slot) + IN; }

char *out(struct slot *slot) { return room(slot) + IN + PAGE; }

void open_board(void) {
    size_t size = header() + (size_t)SLOTS * STRIDE;
    if (ftruncate(BOARD_FD, size) && errno != EINVAL) exit(3);
    board = mmap(PLACE, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, BOARD_FD, 0);
    if (board == MAP_FAILED) exit(3);
    for (int i = 0; i < SLOTS; i++) mprotect(in_end(&board->slots[i]), PAGE, PROT_NONE);
}

void wake(struct slot *slot) { syscall(SYS_futex, &slot->state, FUTEX_WAKE, 64, NULL, NULL, 0); }

void ask(struct slot *slot, int what) {
    slot->what = what;
    if (what != CALL) slot->size = 0;
    atomic_store(&slot->state, ASKED);
    wake(slot);
}

/* Whether the slot is done before so many milliseconds went by. */
int await(struct slot *slot, long milliseconds) {
    struct timespec start, now;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int state; (state = atomic_load(&slot->state)) != DONE;) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        long gone = (now.tv_sec - start.tv_sec) * 1000 + (now.tv_nsec - start.tv_nsec) / 1000000;
        if (gone >= milliseconds) return 0;
        long left = milliseconds - gone < 50 ? milliseconds - gone : 50;
        struct timespec pause = {0, left * 1000000};
        syscall(SYS_futex, &slot->state, FUTEX_WAIT, state, &pause, NULL, 0);
        if (slot->tid && syscall(SYS_tkill, slot->tid, 0) && errno == ESRCH) return -1;
    }
    return 1;
}

/* The second by which keys expire: the clock that the kernel moves at its ticks. */
long second(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME_COARSE, &now);
    return now.tv_sec;
}
