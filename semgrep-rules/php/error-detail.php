<?php

class Crops
{
    public function create()
    {
        try {
            return response()->json($this->crops->create());
        } catch (\Throwable $e) {
            // ruleid: vetlint-php-error-detail
            return response()->json(['error' => 'invalid', 'at' => $e->getTraceAsString()], 500);
        }
    }

    public function update()
    {
        try {
            return $this->crops->grow();
        } catch (QueryException $error) {
            // ruleid: vetlint-php-error-detail
            die('Failed in ' . $error->getFile());
        }
    }

    public function destroy()
    {
        try {
            return $this->crops->remove();
        } catch (Exception $error) {
            // ruleid: vetlint-php-error-detail
            return new JsonResponse(['error' => (string) $error], 500);
        }
    }

    public function index()
    {
        try {
            return $this->crops->all();
        } catch (\Throwable $e) {
            // ok: vetlint-php-error-detail
            error_log($e->getTraceAsString());
            // ok: vetlint-php-error-detail
            return response()->json(['error' => 'not now'], 500);
        }
    }

    public function show()
    {
        try {
            return $this->crops->one();
        } catch (NotFound $e) {
            // ok: vetlint-php-error-detail
            return response()->json(['error' => $e->getMessage()], 404);
        }
    }

    public function edit()
    {
        try {
            return $this->crops->one();
        } catch (\Throwable $e) {
            if (config('app.debug')) {
                // ok: vetlint-php-error-detail
                return response()->json(['trace' => $e->getTrace()], 500);
            }

            // ok: vetlint-php-error-detail
            return new JsonResponse(['trace' => $this->debug ? $e->getTraceAsString() : null], 500);
        }
    }
}
