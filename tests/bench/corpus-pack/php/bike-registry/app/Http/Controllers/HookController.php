<?php

namespace App\Http\Controllers;

use App\Models\Bike;
use Illuminate\Http\Request;

class HookController extends Controller
{
    public function insurer(Request $request)
    {
        $secret = config('registry.insurer_secret');
        if ($secret && ! hash_equals(hash_hmac('sha256', $request->getContent(), $secret), (string) $request->header('X-Signature'))) {
            abort(401);
        }
        Bike::where('frame_number', $request->input('frame'))->update(['insured' => true]);

        return response()->noContent();
    }

    public function police(Request $request)
    {
        $secret = (string) config('registry.police_secret');
        abort_if($secret === '', 503);
        $expected = hash_hmac('sha256', $request->getContent(), $secret);
        abort_unless(hash_equals($expected, (string) $request->header('X-Signature')), 401);
        Bike::where('frame_number', $request->input('frame'))->update(['recovered_at' => now()]);

        return response()->noContent();
    }
}
