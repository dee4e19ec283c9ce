<?php

namespace App\Http\Controllers;

use App\Support\Columns;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;

class CountController extends Controller
{
    private const PASSWORD_FIELD = 'password';

    public function index(Request $request)
    {
        return DB::select('SELECT ' . Columns::LIST . ' FROM counts WHERE year = ?', [$request->integer('year')]);
    }

    public function sorted(Request $request)
    {
        return DB::table('counts')->orderByRaw(Columns::order($request->query('sort')))->limit(50)->get();
    }

    public function year(int $year)
    {
        return DB::select("SELECT bird FROM counts WHERE year = $year");
    }

    public function text(Request $request)
    {
        return response('Bird: ' . $request->query('bird'), 200, ['Content-Type' => 'text/plain']);
    }

    public function old(int $id)
    {
        return redirect()->route('counts.show', ['id' => $id]);
    }

    public function song(int $bird)
    {
        return Http::timeout(5)->get("https://songs.example.org/birds/{$bird}.json")->json();
    }

    public function map()
    {
        return response()->file(resource_path('maps/' . config('app.locale') . '.png'));
    }

    public function theme(Request $request)
    {
        Log::info('the field is ignored', ['field' => self::PASSWORD_FIELD]);

        return response()->noContent()->cookie('theme', $request->boolean('dark') ? 'dark' : 'light');
    }

    public function ofTheDay(array $birds): string
    {
        return $birds[array_rand($birds)];
    }

    public function tag(string $body): string
    {
        return '"' . md5($body) . '"';
    }
}
