/* A disk that fails when told so, under everything that a program does with files of one folder; for LD_PRELOAD.
   FAULTY_FOLDER names the folder, FAULTY_ORDERS a file of six ints that both sides map:
   calls to let pass (-1: all), errno of the fault, whether it lasts, whether reading fails too, calls seen, faults given. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { PASS, ERRNO, LASTS, READS, SEEN, GIVEN, ORDERS };

static volatile int *orders;
static const char *folder;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("FAULTY_ORDERS");
    folder = getenv("FAULTY_FOLDER");
    int (*really_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    int file = path ? really_open(path, O_RDWR) : -1;
    if (file >= 0) {
        void *shared = mmap(0, ORDERS * sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        orders = shared == MAP_FAILED ? 0 : shared;
    }
}

static int below(const char *path) { return path && folder && !strncmp(path, folder, strlen(folder)); }

/* Whether this call, of those that count, is to fail. */
static int fails(int reading) {
    if (!orders || orders[PASS] < 0 || (reading && !orders[READS])) return 0;
    __sync_fetch_and_add(&orders[SEEN], 1);
    if (orders[PASS] > 0) {
        __sync_fetch_and_sub(&orders[PASS], 1);
        return 0;
    }
    __sync_fetch_and_add(&orders[GIVEN], 1);
    errno = orders[ERRNO];
    if (!orders[LASTS]) orders[PASS] = -1;
    return 1;
}

static int fd_fails(int fd, int reading) {
    char link[40], path[4096];
    if (!orders || orders[PASS] < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return below(path) && fails(reading);
}

#define REALLY(name) \
    static __typeof__(&name) really; \
    if (!really) really = (__typeof__(&name)) dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *b, size_t n) { REALLY(write); return fd_fails(fd, 0) ? -1 : really(fd, b, n); }
ssize_t read(int fd, void *b, size_t n) { REALLY(read); return fd_fails(fd, 1) ? -1 : really(fd, b, n); }
ssize_t pread(int fd, void *b, size_t n, off_t o) { REALLY(pread); return fd_fails(fd, 1) ? -1 : really(fd, b, n, o); }
ssize_t pread64(int fd, void *b, size_t n, off64_t o) {
    REALLY(pread64);
    return fd_fails(fd, 1) ? -1 : really(fd, b, n, o);
}

/* A disk without room takes what still goes in: half of what it is given, here. */
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) {
    REALLY(pwrite);
    if (!fd_fails(fd, 0)) return really(fd, b, n, o);
    if (errno == ENOSPC && n > 1) really(fd, b, n / 2, o);
    errno = orders[ERRNO];
    return -1;
}
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) {
    REALLY(pwrite64);
    if (!fd_fails(fd, 0)) return really(fd, b, n, o);
    if (errno == ENOSPC && n > 1) really(fd, b, n / 2, o);
    errno = orders[ERRNO];
    return -1;
}
int fsync(int fd) { REALLY(fsync); return fd_fails(fd, 0) ? -1 : really(fd); }
int fdatasync(int fd) { REALLY(fdatasync); return fd_fails(fd, 0) ? -1 : really(fd); }
int ftruncate(int fd, off_t n) { REALLY(ftruncate); return fd_fails(fd, 0) ? -1 : really(fd, n); }
int ftruncate64(int fd, off64_t n) { REALLY(ftruncate64); return fd_fails(fd, 0) ? -1 : really(fd, n); }
int posix_fallocate(int fd, off_t o, off_t n) {
    REALLY(posix_fallocate);
    return fd_fails(fd, 0) ? orders[ERRNO] : really(fd, o, n);
}
int unlink(const char *p) { REALLY(unlink); return below(p) && fails(0) ? -1 : really(p); }
int mkdir(const char *p, mode_t m) { REALLY(mkdir); return below(p) && fails(0) ? -1 : really(p, m); }
int rename(const char *from, const char *to) {
    REALLY(rename);
    return (below(from) || below(to)) && fails(0) ? -1 : really(from, to);
}

static int opening_fails(const char *path, int flags) {
    return below(path) && fails((flags & (O_CREAT | O_TRUNC | O_WRONLY | O_RDWR)) == 0);
}
#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        static int (*really)(const char *, int, ...); \
        if (!really) really = dlsym(RTLD_NEXT, #name); \
        mode_t mode = 0; \
        if (flags & O_CREAT) { va_list all; va_start(all, flags); mode = va_arg(all, mode_t); va_end(all); } \
        return opening_fails(path, flags) ? -1 : really(path, flags, mode); \
    }
OPEN(open)
OPEN(open64)
