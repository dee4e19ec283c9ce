#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

static const char LETTERS[] = "abcdefghijklmnopqrstuvwxyz0123456789";

void generate_token(char *out, int length) {
    srand(time(NULL));
    for (int i = 0; i < length; i++) {
        // ruleid: vetlint-c-rand-secret
        out[i] = LETTERS[rand() % 36];
    }
    out[length] = '\0';
}

void create_account(void) {
    char password[13];
    for (int i = 0; i < 12; i++) {
        // ruleid: vetlint-c-rand-secret
        password[i] = LETTERS[random() % 36];
    }
    char reset_code[8];
    // ruleid: vetlint-c-rand-secret
    snprintf(reset_code, sizeof reset_code, "%06d", rand() % 1000000);
    // ruleid: vetlint-c-rand-secret
    long session_id = lrand48();
    printf("%s %s %ld\n", password, reset_code, session_id);
}

int roll_dice(void) {
    // ok: vetlint-c-rand-secret
    return rand() % 6 + 1;
}

int retry_delay(int attempt) {
    // ok: vetlint-c-rand-secret
    int jitter = rand() % 100;
    return (1 << attempt) * 100 + jitter;
}

void strong_token(unsigned char *token) {
    // ok: vetlint-c-rand-secret
    getrandom(token, 32, 0);
}

int next_token_index(int tokens) {
    // ok: vetlint-c-rand-secret
    int token_index = rand() % tokens;
    return token_index;
}
