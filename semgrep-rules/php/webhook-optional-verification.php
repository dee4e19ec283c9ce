<?php

class Hooks
{
    public function weather(Request $request)
    {
        $secret = config('farm.weather_secret');
        // ruleid: vetlint-php-webhook-optional-verification
        if ($secret && !hash_equals(hash_hmac('sha256', $request->getContent(), $secret), $request->header('X-Signature'))) {
            abort(401);
        }
        Forecast::store($request->input('days'));
    }

    public function soil(Request $request)
    {
        // ruleid: vetlint-php-webhook-optional-verification
        if ($this->soilSecret !== null && !$this->signed($this->soilSecret, $request)) {
            return new Response(401);
        }
        Soil::store($request->input('value'));
    }

    public function rain(Request $request)
    {
        $secret = config('farm.rain_secret');
        // ok: vetlint-php-webhook-optional-verification
        if (!$secret || !hash_equals(hash_hmac('sha256', $request->getContent(), $secret), $request->header('X-Signature'))) {
            abort(401);
        }
        // ok: vetlint-php-webhook-optional-verification
        if ($request->input('day') && !$this->known($request->input('day'))) {
            return new Response(204);
        }
        Rain::store($request->input('value'));
    }

    public function sun(Request $request)
    {
        // ok: vetlint-php-webhook-optional-verification
        if (!$this->signed($this->sunSecret, $request)) {
            return new Response(401);
        }
        Sun::store($request->input('value'));
    }
}
