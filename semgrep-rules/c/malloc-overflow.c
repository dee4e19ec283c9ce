#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item {
    int id;
    char name[60];
};

struct item *from_arguments(int argc, char **argv) {
    unsigned count = atoi(argv[1]);
    // ruleid: vetlint-c-malloc-overflow
    return malloc(count * sizeof(struct item));
}

struct item *from_input(void) {
    unsigned count;
    if (scanf("%u", &count) != 1) return NULL;
    // ruleid: vetlint-c-malloc-overflow
    struct item *items = (struct item *)malloc(count * sizeof(struct item));
    return items;
}

struct item *from_packet(const unsigned char *packet) {
    uint32_t count;
    memcpy(&count, packet, sizeof count);
    count = ntohl(count);
    // ruleid: vetlint-c-malloc-overflow
    return malloc(sizeof(struct item) * count);
}

void *grow(void *old, const char *text) {
    unsigned long count = strtoul(text, NULL, 10);
    // ruleid: vetlint-c-malloc-overflow
    return realloc(old, count * 64);
}

struct item *checked_product(int argc, char **argv) {
    unsigned count = atoi(argv[1]);
    // ok: vetlint-c-malloc-overflow
    return calloc(count, sizeof(struct item));
}

struct item *bounded(int argc, char **argv) {
    unsigned count = atoi(argv[1]);
    if (count > 1000) return NULL;
    // ok: vetlint-c-malloc-overflow
    return malloc(count * sizeof(struct item));
}

struct item *limited(const char *text) {
    unsigned long count = strtoul(text, NULL, 10);
    if (count >= SIZE_MAX / sizeof(struct item)) return NULL;
    // ok: vetlint-c-malloc-overflow
    return malloc(count * sizeof(struct item));
}

struct item *own_count(size_t count) {
    // ok: vetlint-c-malloc-overflow
    return malloc(count * sizeof(struct item));
}

// A 16-bit number cannot wrap a size.
void *small(uint16_t raw) {
    uint16_t count = ntohs(raw);
    // ok: vetlint-c-malloc-overflow
    return malloc(count * sizeof(struct item));
}
