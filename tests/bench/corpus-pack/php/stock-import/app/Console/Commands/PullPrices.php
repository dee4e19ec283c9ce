<?php

namespace App\Console\Commands;

use Illuminate\Console\Command;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\Process;

class PullPrices extends Command
{
    protected $signature = 'prices:pull {supplier}';

    public function handle(): int
    {
        $supplier = $this->argument('supplier');
        if (!preg_match('/^[a-z][a-z0-9.-]+$/', $supplier)) {
            $this->error('unknown supplier');

            return self::INVALID;
        }
        Process::run(['rsync', '-a', "prices@$supplier:/export/", '/srv/prices']);

        $answer = Http::withToken(config('services.wholesale.token'))->withOptions(['verify' => '/etc/ssl/own.pem'])->get(config('services.wholesale.url') . '/prices');
        Log::info('wholesale answered', ['status' => $answer->status()]);

        return self::SUCCESS;
    }
}
