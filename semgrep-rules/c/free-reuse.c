#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node {
    char *name;
    struct node *next;
};

void show(void) {
    char *text = strdup("hello");
    if (text == NULL) return;
    free(text);
    // ruleid: vetlint-c-free-reuse
    printf("%s\n", text);
}

void twice(int broken) {
    char *text = malloc(20);
    if (text == NULL) return;
    if (broken) {
        puts("broken");
        free(text);
    }
    // ruleid: vetlint-c-free-reuse
    free(text);
}

struct node *pop(struct node *list) {
    free(list);
    // ruleid: vetlint-c-free-reuse
    return list->next;
}

int first(int *numbers) {
    free(numbers);
    // ruleid: vetlint-c-free-reuse
    return numbers[0];
}

void walk(struct node *list) {
    while (list != NULL) {
        // ok: vetlint-c-free-reuse
        struct node *next = list->next;
        free(list->name);
        free(list);
        list = next;
    }
}

int either(int broken) {
    char *text = malloc(20);
    if (text == NULL) return 1;
    if (broken) {
        free(text);
        return 1;
    }
    // ok: vetlint-c-free-reuse
    text[0] = 'a';
    free(text);
    return 0;
}

void replaced(struct node *node, const char *name) {
    free(node->name);
    node->name = strdup(name);
    // ok: vetlint-c-free-reuse
    puts(node->name);
}

void cleared(char *text) {
    free(text);
    text = NULL;
    // ok: vetlint-c-free-reuse
    free(text);
}

void all(char **texts, int count) {
    for (int i = 0; i < count; i++) {
        // ok: vetlint-c-free-reuse
        free(texts[i]);
    }
    free(texts);
}
