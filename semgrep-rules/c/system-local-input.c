#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char *argv[]) {
    char command[300];
    char line[100];
    if (argc < 2) return 1;
    // ruleid: vetlint-c-system-local-input
    sprintf(command, "ping -c 1 %s", argv[1]);
    system(command);

    if (fgets(line, sizeof line, stdin) == NULL) return 1;
    line[strcspn(line, "\n")] = '\0';
    // ruleid: vetlint-c-system-local-input
    snprintf(command, sizeof command, "grep '%s' users.txt", line);
    FILE *found = popen(command, "r");
    return found == NULL;
}

void ask(void) {
    char host[64];
    char command[300] = "nslookup ";
    scanf("%63s", host);
    // ruleid: vetlint-c-system-local-input
    strcat(command, host);
    system(command);
}

void backup(void) {
    char command[300];
    char *folder = getenv("BACKUP_DIR");
    // ruleid: vetlint-c-system-local-input
    snprintf(command, sizeof command, "tar czf /backup.tgz %s", folder);
    system(command);
}

void edit(const char *file) {
    // ok: vetlint-c-system-local-input
    system(getenv("EDITOR"));
    // ok: vetlint-c-system-local-input
    execlp("less", "less", file, (char *)NULL);
}

int numbered(int argc, char **argv) {
    char command[64];
    int pid = atoi(argv[1]);
    // ok: vetlint-c-system-local-input
    snprintf(command, sizeof command, "kill %d", pid);
    // ok: vetlint-c-system-local-input
    return system(command);
}

int chosen(int argc, char **argv) {
    char command[64];
    char *action = argv[1];
    if (strcmp(action, "start") != 0 && strcmp(action, "stop") != 0) return 1;
    // ok: vetlint-c-system-local-input
    snprintf(command, sizeof command, "service app %s", action);
    // ok: vetlint-c-system-local-input
    return system(command);
}

int flagged(int argc, char **argv) {
    // ok: vetlint-c-system-local-input
    return system(argc > 1 ? "sync" : "date");
}
