#include <stdlib.h>
#include <string.h>

struct node {
    int value;
    struct node *next;
};

struct node *prepend(struct node *list, int value) {
    // ruleid: vetlint-c-malloc-unchecked
    struct node *node = malloc(sizeof *node);
    node->value = value;
    node->next = list;
    return node;
}

char *copy(const char *text) {
    size_t size = strlen(text) + 1;
    // ruleid: vetlint-c-malloc-unchecked
    char *result = malloc(size);
    memcpy(result, text, size);
    return result;
}

int *squares(int count) {
    int *result;
    // ruleid: vetlint-c-malloc-unchecked
    result = (int *)calloc(count, sizeof(int));
    result[0] = 0;
    return result;
}

struct node *checked(int value) {
    // ok: vetlint-c-malloc-unchecked
    struct node *node = malloc(sizeof *node);
    if (node == NULL) return NULL;
    node->value = value;
    return node;
}

struct node *short_check(int value) {
    struct node *node;
    // ok: vetlint-c-malloc-unchecked
    if (!(node = malloc(sizeof *node))) return NULL;
    node->value = value;
    return node;
}

void *xmalloc(size_t size);

struct node *stopping(int value) {
    // ok: vetlint-c-malloc-unchecked
    struct node *node = xmalloc(sizeof *node);
    node->value = value;
    return node;
}

char *handed_on(const char *text) {
    // ok: vetlint-c-malloc-unchecked
    char *result = strdup(text);
    return result;
}
