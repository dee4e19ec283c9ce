#include <stdio.h>
#include <stdlib.h>

char *gets(char *);

struct account {
    char owner[32];
    int amount;
};

void ask_name(void) {
    char name[64];
    // ruleid: vetlint-c-gets-scanf
    scanf("%s", name);
    printf("Hello %s\n", name);
}

void read_account(FILE *file, struct account *account) {
    // ruleid: vetlint-c-gets-scanf
    fscanf(file, "%d %s", &account->amount, account->owner);
}

void read_line(void) {
    char line[80];
    // ruleid: vetlint-c-gets-scanf
    scanf("%[^\n]", line);
    puts(line);
}

void bounded(void) {
    char name[64];
    // ok: vetlint-c-gets-scanf
    if (scanf("%63s", name) != 1) return;
    // ok: vetlint-c-gets-scanf
    fgets(name, sizeof name, stdin);
    // ok: vetlint-c-gets-scanf
    scanf("%63[^\n]", name);
}

void numbers(void) {
    int age;
    char *text;
    // ok: vetlint-c-gets-scanf
    scanf("%d%*s", &age);
    // ok: vetlint-c-gets-scanf
    scanf("%ms", &text);
    free(text);
}
