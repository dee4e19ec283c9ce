#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct user {
    int id;
    char name[32];
    char *note;
};

typedef struct {
    char host[64];
    int port;
} Target;

void greet(const char *name) {
    char message[64];
    // ruleid: vetlint-c-strcpy-strcat-sprintf
    strcpy(message, name);
    // ruleid: vetlint-c-strcpy-strcat-sprintf
    strcat(message, name);
    puts(message);
}

void set_name(struct user *user, const char *name) {
    // ruleid: vetlint-c-strcpy-strcat-sprintf
    strcpy(user->name, name);
}

void set_host(char *host, int port) {
    Target target;
    target.port = port;
    // ruleid: vetlint-c-strcpy-strcat-sprintf
    sprintf(target.host, "%s:%d", host, port);
    puts(target.host);
}

int main(int argc, char **argv) {
    char path[100];
    char file[20];
    if (argc < 2) return 1;
    // ruleid: vetlint-c-strcpy-strcat-sprintf
    sprintf(path, "/var/data/%s", argv[1]);
    char *home = getenv("HOME");
    // ruleid: vetlint-c-strcpy-strcat-sprintf
    strcpy(file, home);
    return puts(path);
}

int measured(const char *name) {
    char message[64];
    if (strlen(name) >= sizeof message) return -1;
    // ok: vetlint-c-strcpy-strcat-sprintf
    strcpy(message, name);
    return puts(message);
}

void constant(int number) {
    char message[64];
    // ok: vetlint-c-strcpy-strcat-sprintf
    strcpy(message, "started");
    // ok: vetlint-c-strcpy-strcat-sprintf
    sprintf(message, "worker %d", number);
    puts(message);
}

void cut(const char *name) {
    char message[64];
    // ok: vetlint-c-strcpy-strcat-sprintf
    snprintf(message, sizeof message, "Hello %s", name);
    // ok: vetlint-c-strcpy-strcat-sprintf
    sprintf(message, "Hello %.20s", name);
    puts(message);
}

char *copy(const char *text) {
    char *result = malloc(strlen(text) + 1);
    if (result == NULL) return NULL;
    // ok: vetlint-c-strcpy-strcat-sprintf
    return strcpy(result, text);
}

// The target is as large as its text: who allocated it knows.
void set_note(struct user *user, const char *note) {
    user->note = strdup(note);
    // ok: vetlint-c-strcpy-strcat-sprintf
    strcpy(user->note, note);
}

const char *kind(const char *mode) {
    static char label[16];
    if (strcmp(mode, "fast") != 0) return NULL;
    // ok: vetlint-c-strcpy-strcat-sprintf
    strcpy(label, mode);
    return label;
}
