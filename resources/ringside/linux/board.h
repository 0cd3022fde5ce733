/* The board that all agents share: one slot a thread, with what is asked of it and its answer.
 *
 * The controller writes a request and sets the state to ASKED; the thread performs it under its own
 * credentials and sets the state to DONE. The state is a futex, so nobody spins, and a call that
 * blocks in the kernel blocks only its own thread. */
#ifndef RINGSIDE_BOARD_H
#define RINGSIDE_BOARD_H

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { SLOTS = 128, ARGUMENTS = 6, PAGE = 4096, IN = 272 * PAGE, OUT = 64 * PAGE };
enum { BOARD_FD = 200, LIFE_FD = 201, GIFT_FD = 202 };
enum { IDLE, ASKED, DONE };
enum { KEPT = -1 };
enum { CALL, FORK, THREAD, EXEC, EXIT, EXIT_GROUP, FETCH, STORE, ENTER };

struct slot {
    _Atomic int state;
    _Atomic int tid; /* 0: nobody serves this slot */
    int pid;
    int what;
    long number; /* of the system call */
    long arguments[ARGUMENTS];
    struct iovec vector; /* what an argument of kind `v` points to */
    long result;
    int error;
    long before, after; /* seconds of the kernel's clock around the request */
    long size;          /* bytes of out that the answer holds */
    _Atomic int helper; /* target of the upcall that this thread serves, 0 for none, or KEPT */
    char path[256];
};

struct board {
    struct slot slots[SLOTS];
    char room[];
};

extern struct board *board;

/* Requests bring their bytes in front of a page that cannot be read, so that a length that lies
 * meets the end of memory as it would in any program. */
char *in_end(struct slot *slot);
char *out(struct slot *slot);
void open_board(void);
void wake(struct slot *slot);
void ask(struct slot *slot, int what);
int await(struct slot *slot, long milliseconds);
long second(void);
void serve(struct slot *slot, int leader);
int answer_request(long key, const char *callout);
int attend(long key, int pid);
long keep(struct slot *slot);
int arrived(struct slot *slot, long milliseconds);
int limit(const char *name, const char *value);
void limits_back(void);

#define KEYCTL(...) syscall(SYS_keyctl, __VA_ARGS__)

#endif
