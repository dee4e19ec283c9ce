<?php

namespace App\Services;

use Illuminate\Support\Facades\DB;

class BikeSearch
{
    private const SORTS = ['newest' => 'created_at desc', 'brand' => 'brand asc'];

    public function run(string $text): array
    {
        return DB::select("SELECT id, brand, colour FROM bikes WHERE brand LIKE '%{$text}%'");
    }

    public function byFrame(string $frame): array
    {
        return DB::select('SELECT id, brand, colour FROM bikes WHERE frame_number = ?', [$frame]);
    }

    public function sorted(string $sort)
    {
        $order = self::SORTS[$sort] ?? 'id asc';

        return DB::table('bikes')->orderByRaw($order)->limit(100)->get();
    }
}
