<?php

namespace App\Http\Controllers;

use App\Services\PartnerTokens;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;

class PartnerController extends Controller
{
    public function __construct(private PartnerTokens $tokens)
    {
    }

    public function me(Request $request)
    {
        $claims = $this->tokens->payload($request->header('X-Partner-Token', ''));

        return response()->json(['partner' => $claims->sub, 'scopes' => $claims->scopes]);
    }

    public function profile(Request $request)
    {
        return response()->json($this->tokens->claims($request->header('X-Partner-Token', '')));
    }

    public function preview(Request $request)
    {
        $request->validate(['callback' => 'required|url']);
        $answer = Http::timeout(5)->post($request->input('callback'), ['ping' => true]);

        return response()->json(['status' => $answer->status()]);
    }

    public function status(string $key)
    {
        $base = config('registry.partners')[$key] ?? abort(404);

        return Http::withoutRedirecting()->timeout(5)->get($base . '/status')->json();
    }
}
