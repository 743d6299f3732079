#define _GNU_SOURCE
#include "cdocuments.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int cdoc_child_start(cdoc_child *child, const char *const *arguments, int input, int seconds) {
    int ends[2];
    if (pipe(ends) != 0) return errno;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (input < 0) posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    else posix_spawn_file_actions_adddup2(&actions, input, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    // Signals as a program expects them, and a group of its own, so that what it starts ends with it.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t set;
    sigemptyset(&set);
    posix_spawnattr_setsigmask(&attributes, &set);
    sigaddset(&set, SIGPIPE);
    sigaddset(&set, SIGXFSZ);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    posix_spawnattr_setsigdefault(&attributes, &set);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    pid_t process = 0;
    int code = posix_spawnp(&process, arguments[0], &actions, &attributes, (char *const *)arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    close(ends[1]);
    if (code != 0) {
        close(ends[0]);
        return code;
    }
#ifdef __linux__
    // Should this process be killed, what it started ends too; while it lives, its own clock is the first to ring.
    struct rlimit limit = {(rlim_t)seconds + 1, (rlim_t)seconds + 2};
    prlimit(process, RLIMIT_CPU, &limit, NULL);
#else
    (void)seconds;
#endif
    child->process = process;
    child->output = ends[0];
    return 0;
}

long cdoc_child_read(cdoc_child *child, uint8_t *buffer, size_t count, int milliseconds) {
    struct pollfd request = {child->output, POLLIN, 0};
    int ready = poll(&request, 1, milliseconds);
    if (ready == 0) return -1;
    if (ready < 0) return errno == EINTR ? -1 : -2;
    ssize_t got = read(child->output, buffer, count);
    return got < 0 ? (errno == EINTR ? -1 : -2) : (long)got;
}

int cdoc_child_finish(cdoc_child *child, bool forcibly) {
    if (forcibly) kill(-child->process, SIGKILL);
    close(child->output);
    int status = 0;
    while (waitpid(child->process, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status)) return WEXITSTATUS(status);
    return WTERMSIG(status) == SIGXCPU ? CDOC_OUT_OF_TIME : CDOC_SIGNALLED;
}
