#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <syslog.h>

void show(const char *message) {
    // ruleid: vetlint-c-format-string
    printf(message);
    // ruleid: vetlint-c-format-string
    fprintf(stderr, message);
}

void answer(int client) {
    char request[512];
    ssize_t length = recv(client, request, sizeof request - 1, 0);
    if (length <= 0) return;
    request[length] = '\0';
    // ruleid: vetlint-c-format-string
    syslog(LOG_INFO, request);
}

int main(int argc, char **argv) {
    char line[100];
    // ruleid: vetlint-c-format-string
    if (argc > 1) snprintf(line, sizeof line, argv[1]);
    if (fgets(line, sizeof line, stdin) == NULL) return 1;
    // ruleid: vetlint-c-format-string
    printf(line);
    return 0;
}

void quoted(const char *message, int client) {
    // ok: vetlint-c-format-string
    printf("%s", message);
    // ok: vetlint-c-format-string
    fprintf(stderr, "%s\n", message);
    // ok: vetlint-c-format-string
    syslog(LOG_INFO, "%d: %s", client, message);
    // ok: vetlint-c-format-string
    fputs(message, stdout);
}

static const char USAGE[] = "usage: tool FILE\n";

void usage(int code) {
    // ok: vetlint-c-format-string
    fprintf(stderr, USAGE);
    // ok: vetlint-c-format-string
    printf("tool 1.0\n");
    exit(code);
}

void row(const char *format) {
    // ok: vetlint-c-format-string
    printf(format);
}

void state(int on) {
    const char *text = on ? "on\n" : "off\n";
    // ok: vetlint-c-format-string
    printf(text);
}
