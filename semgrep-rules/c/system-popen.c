#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

void ping(const char *host) {
    char command[256];
    // ruleid: vetlint-c-system-popen
    snprintf(command, sizeof command, "ping -c 1 %s", host);
    system(command);
}

FILE *list(char *folder) {
    char command[256];
    strcpy(command, "ls -l ");
    // ruleid: vetlint-c-system-popen
    strncat(command, folder, 200);
    return popen(command, "r");
}

void serve(int client) {
    char request[512];
    ssize_t length = recv(client, request, sizeof request - 1, 0);
    if (length <= 0) return;
    request[length] = '\0';
    // ruleid: vetlint-c-system-popen
    system(request);
}

void cgi(void) {
    char *query = getenv("QUERY_STRING");
    // ruleid: vetlint-c-system-popen
    execl("/bin/sh", "sh", "-c", query, (char *)NULL);
}

void fixed(int pid) {
    char command[64];
    // ok: vetlint-c-system-popen
    system("sync");
    // ok: vetlint-c-system-popen
    snprintf(command, sizeof command, "kill -HUP %d", pid);
    // ok: vetlint-c-system-popen
    system(command);
}

void direct(const char *host) {
    // ok: vetlint-c-system-popen
    execlp("ping", "ping", "-c", "1", host, (char *)NULL);
}

// The caller's command, whole.
int run(const char *command) {
    // ok: vetlint-c-system-popen
    return system(command);
}

void chosen(const char *mode) {
    char command[64];
    if (strcmp(mode, "start") != 0) return;
    // ok: vetlint-c-system-popen
    snprintf(command, sizeof command, "service app %s", mode);
    // ok: vetlint-c-system-popen
    system(command);
}

void lettered(const char *name) {
    char command[64];
    if (strspn(name, "abcdefghijklmnopqrstuvwxyz") != strlen(name)) return;
    // ok: vetlint-c-system-popen
    snprintf(command, sizeof command, "id %s", name);
    // ok: vetlint-c-system-popen
    system(command);
}
