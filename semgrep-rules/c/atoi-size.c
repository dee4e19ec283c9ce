#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int scores[10];

int score(int argc, char **argv) {
    int index = atoi(argv[1]);
    // ruleid: vetlint-c-atoi-size
    return scores[index];
}

void ask(void) {
    int index, value;
    scanf("%d %d", &index, &value);
    // ruleid: vetlint-c-atoi-size
    scores[index] = value;
}

void copy_text(char *target, const char *length, const char *text) {
    long size = strtol(length, NULL, 10);
    // ruleid: vetlint-c-atoi-size
    memcpy(target, text, size);
}

void receive(int file) {
    char body[256];
    uint32_t size;
    if (read(file, &size, sizeof size) != sizeof size) return;
    size = ntohl(size);
    // ruleid: vetlint-c-atoi-size
    read(file, body, size);
}

int bounded(int argc, char **argv) {
    int index = atoi(argv[1]);
    if (index < 0 || index >= 10) return -1;
    // ok: vetlint-c-atoi-size
    return scores[index];
}

int wrapped(const char *text) {
    unsigned number = strtoul(text, NULL, 10);
    // ok: vetlint-c-atoi-size
    return scores[number % 10];
}

void cut(char *target, const char *length, const char *text) {
    size_t size = strtoul(length, NULL, 10);
    if (size > 64) size = 64;
    // ok: vetlint-c-atoi-size
    memcpy(target, text, size);
}

int port(int argc, char **argv) {
    int port = atoi(argv[1]);
    // ok: vetlint-c-atoi-size
    return htons(port) + scores[argc % 10];
}

int masked(const unsigned char *packet) {
    uint16_t raw;
    memcpy(&raw, packet, sizeof raw);
    // ok: vetlint-c-atoi-size
    return scores[ntohs(raw) & 7];
}
