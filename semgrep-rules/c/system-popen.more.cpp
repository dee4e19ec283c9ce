#include <cstdlib>
#include <set>
#include <string>

void compress(const std::string &file) {
    std::string command = "gzip " + file;
    // ruleid: vetlint-c-system-popen
    std::system(command.c_str());
}

void convert(const std::string &file) {
    std::string command = "convert ";
    // ruleid: vetlint-c-system-popen
    command += file;
    command.append(" out.png");
    system(command.c_str());
}

const std::set<std::string> SERVICES = {"web", "mail"};

void restart(const std::string &service) {
    if (SERVICES.count(service) == 0) return;
    std::string command = "systemctl restart " + service;
    // ok: vetlint-c-system-popen
    std::system(command.c_str());
}
