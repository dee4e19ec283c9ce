<?php

namespace App\Console\Commands;

use Illuminate\Console\Command;

class Version extends Command
{
    protected $signature = 'birds:version';

    public function handle(): int
    {
        $this->line((string) shell_exec('git describe --tags'));
        $seen = unserialize(serialize(['sparrow' => 3]), ['allowed_classes' => false]);
        $this->line((string) count($seen));

        return self::SUCCESS;
    }
}
