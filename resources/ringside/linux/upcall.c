/* Helpers of upcalls: what /sbin/request-key runs for the keys that this program's agents ask for. */
#include "board.h"

/* The key is made or refused as the callout says. */
int answer_request(long key, const char *callout) {
    if (!strcmp(callout, "make")) return KEYCTL(12, key, "made", 4, 0) < 0;
    if (!strcmp(callout, "negate")) return KEYCTL(13, key, 1000, 0) < 0;
    if (!strncmp(callout, "reject", 6)) return KEYCTL(19, key, 1000, atol(callout + 6), 0) < 0;
    return 1;
}

/* The controller's own open file: one that was opened here would pin the helper's keyrings. */
static int borrow(int controller, int file) {
    int got = syscall(SYS_pidfd_getfd, controller, file, 0);
    if (got < 0 || got == file) return got;
    int there = dup2(got, file);
    close(got);
    return there;
}

/* Takes the place that is kept for a helper and is asked there like any other thread. The program
 * /sbin/request-key has assumed the authority over the key; a helper begins without. */
int attend(long key, int pid) {
    int controller = syscall(SYS_pidfd_open, pid, 0);
    if (controller < 0) return 1;
    int files[] = {BOARD_FD, LIFE_FD, GIFT_FD};
    for (int i = 0; i < 3; i++)
        if (borrow(controller, files[i]) < 0) return 1;
    close(controller);
    KEYCTL(16, 0);
    open_board();
    for (int i = 0; i < SLOTS; i++) {
        int kept = KEPT;
        if (atomic_compare_exchange_strong(&board->slots[i].helper, &kept, key)) serve(&board->slots[i], 1);
    }
    return 1;
}

/* Keeps a slot for the helper of the next request. */
long keep(struct slot *slot) {
    slot->pid = slot->tid = 0;
    atomic_store(&slot->state, IDLE);
    atomic_store(&slot->helper, KEPT);
    return 0;
}

/* Whether the helper came in time. */
int arrived(struct slot *slot, long milliseconds) {
    for (long i = 0; i < milliseconds && !slot->tid; i++) usleep(1000);
    int kept = KEPT;
    if (!slot->tid) atomic_compare_exchange_strong(&slot->helper, &kept, 0);
    return slot->tid != 0;
}
