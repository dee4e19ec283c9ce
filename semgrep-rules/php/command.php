<?php

function ping(): void
{
    $host = $_GET['host'];
    // ruleid: vetlint-php-command
    echo shell_exec("ping -c 1 $host");
    // ruleid: vetlint-php-command
    exec('nslookup ' . $_POST['name'], $lines);
}

class ConvertController
{
    public function store(Request $request)
    {
        $line = sprintf('convert in.png out.%s', $request->input('format'));
        // ruleid: vetlint-php-command
        system($line);
        // ruleid: vetlint-php-command
        return Process::fromShellCommandline('tar czf out.tgz ' . $request->input('folder'));
    }

    public function safe(Request $request)
    {
        // ok: vetlint-php-command
        system('ping -c 1 ' . escapeshellarg($request->input('host')));
        // ok: vetlint-php-command
        return new Process(['ping', '-c', '1', $request->input('host')]);
    }
}

function fixedLines(): void
{
    // ok: vetlint-php-command
    echo shell_exec('uptime');
    $count = (int) $_GET['count'];
    // ok: vetlint-php-command
    exec("seq $count", $lines);
}
