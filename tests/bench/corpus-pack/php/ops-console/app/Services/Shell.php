<?php

namespace App\Services;

use Illuminate\Support\Facades\Process;

class Shell
{
    public function run(string $command): string
    {
        return Process::timeout(60)->run($command)->output();
    }

    public function reboot(int $server): int
    {
        return Process::run(['serverctl', 'reboot', (string) $server])->exitCode();
    }
}
