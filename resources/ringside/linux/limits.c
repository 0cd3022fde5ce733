/* The settings of /proc/sys/kernel/keys, which belong to the whole machine: whatever is changed here
 * is put back, at the latest when the controller ends. */
#include "board.h"

enum { FILES = 8 };

static struct {
    char path[64];
    char was[24];
} changed[FILES];

static int stored(const char *path, const char *text) {
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) return errno;
    int failed = write(file, text, strlen(text)) < 0 ? errno : 0;
    close(file);
    return failed;
}

static int remember(const char *path) {
    int place = 0;
    while (place < FILES && changed[place].path[0] && strcmp(changed[place].path, path)) place++;
    if (place == FILES) return ENOSPC;
    if (changed[place].path[0]) return 0;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return errno;
    int got = read(file, changed[place].was, sizeof changed[place].was - 1);
    close(file);
    if (got <= 0) return EIO;
    snprintf(changed[place].path, sizeof changed[place].path, "%s", path);
    return 0;
}

/* 0, or the error of the write. */
int limit(const char *name, const char *value) {
    char path[64];
    snprintf(path, sizeof path, "/proc/sys/kernel/keys/%s", name);
    int failed = remember(path);
    return failed ? failed : stored(path, value);
}

void limits_back(void) {
    for (int i = 0; i < FILES && changed[i].path[0]; i++) {
        if (stored(changed[i].path, changed[i].was)) perror(changed[i].path);
        changed[i].path[0] = 0;
        memset(changed[i].was, 0, sizeof changed[i].was);
    }
}
