/*
 * A wall clock that is set while a program runs, and a traveller's zone, without a finger on the machine's own. The clock
 * that only goes forward is left alone, as the system leaves it alone: Java measures its waits by it.
 *
 * MOVED_CLOCK names a file of eight bytes: by how many nanoseconds the wall clock is off. MOVED_ZONE names a folder
 * whose "localtime" and "timezone" are read in place of those in /etc.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SECOND 1000000000LL

static volatile int64_t *moved;

__attribute__((constructor)) static void look(void) {
    const char *name = getenv("MOVED_CLOCK");
    int file = name ? open(name, O_RDONLY) : -1;
    if (file >= 0) {
        void *map = mmap(NULL, 8, PROT_READ, MAP_SHARED, file, 0);
        moved = map == MAP_FAILED ? NULL : map;
        close(file);
    }
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = (int) syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && moved && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        int64_t nanos = time->tv_sec * SECOND + time->tv_nsec + *moved;
        time->tv_sec = nanos / SECOND;
        time->tv_nsec = nanos % SECOND;
    }
    return result;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    (void) zone;
    struct timespec now;
    int result = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return result;
}

time_t time(time_t *out) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) {
        *out = now.tv_sec;
    }
    return now.tv_sec;
}

/* The file of the traveller's folder that stands for this one of the machine's, for as long as it is there. */
static const char *zoned(const char *path, char *room, size_t size) {
    const char *folder = getenv("MOVED_ZONE");
    if (folder && (strcmp(path, "/etc/localtime") == 0 || strcmp(path, "/etc/timezone") == 0)) {
        snprintf(room, size, "%s%s", folder, path + strlen("/etc"));
        return room;
    }
    return path;
}

ssize_t readlink(const char *restrict path, char *restrict to, size_t size) {
    char room[PATH_MAX];
    return readlinkat(AT_FDCWD, zoned(path, room, sizeof room), to, size);
}

/* As the Java of Debian asks before anything else. */
FILE *fopen(const char *restrict path, const char *restrict mode) {
    char room[PATH_MAX];
    static FILE *(*next)(const char *, const char *);
    if (!next) {
        next = (FILE * (*)(const char *, const char *)) dlsym(RTLD_NEXT, "fopen");
    }
    return next(zoned(path, room, sizeof room), mode);
}
