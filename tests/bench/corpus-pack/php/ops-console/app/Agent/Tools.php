<?php

namespace App\Agent;

use App\Services\Shell;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Process;

class Tools
{
    private const UNITS = ['nginx', 'mysql', 'redis'];
    private const PAGES = ['status' => 'https://status.host.example', 'help' => 'https://help.host.example'];

    public function __construct(private Shell $shell)
    {
    }

    public function call(string $name, array $arguments): string
    {
        return match ($name) {
            'run' => $this->run($arguments['command']),
            'restart' => $this->restart($arguments['unit']),
            'read' => $this->read($arguments['path']),
            'readme' => $this->readme((int) $arguments['server']),
            'fetch' => $this->fetch($arguments['url']),
            'page' => $this->page($arguments['name']),
            default => 'unknown tool',
        };
    }

    private function run(string $command): string
    {
        return $this->shell->run($command);
    }

    private function restart(string $unit): string
    {
        if (!in_array($unit, self::UNITS, true)) {
            return 'unknown unit';
        }

        return Process::run(['systemctl', 'restart', $unit])->output();
    }

    private function read(string $path): string
    {
        return (string) file_get_contents($path);
    }

    private function readme(int $server): string
    {
        return (string) file_get_contents(storage_path("readmes/$server.md"));
    }

    private function fetch(string $url): string
    {
        return Http::timeout(10)->get($url)->body();
    }

    private function page(string $name): string
    {
        return isset(self::PAGES[$name]) ? Http::timeout(10)->get(self::PAGES[$name])->body() : 'unknown page';
    }

    public function answer(string $sql): array
    {
        return DB::connection('readonly')->select($sql);
    }

    public function count(string $state): int
    {
        return DB::connection('readonly')->table('servers')->where('state', $state)->count();
    }
}
