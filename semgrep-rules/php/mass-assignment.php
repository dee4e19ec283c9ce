<?php

class User extends Authenticatable
{
    // ruleid: vetlint-php-mass-assignment
    protected $guarded = [];
}

class Member extends Model
{
    protected $fillable = [
        // ok: vetlint-php-mass-assignment
        'name',
        // ruleid: vetlint-php-mass-assignment
        'is_admin',
    ];
}

class UserController
{
    public function store(Request $request)
    {
        // ruleid: vetlint-php-mass-assignment
        return User::create($request->all());
    }

    public function update(Request $request, User $user)
    {
        // ruleid: vetlint-php-mass-assignment
        $user->update($request->all());
        // ok: vetlint-php-mass-assignment
        $user->update($request->validated());
        // ok: vetlint-php-mass-assignment
        return $user->fill($request->only(['name', 'email']));
    }

    public function log(Request $request)
    {
        // ok: vetlint-php-mass-assignment
        Log::info('request', $request->all());
        // ok: vetlint-php-mass-assignment
        return new ArrayIterator($this->bag->all());
    }
}

class GamePlayer extends Model
{
    // ok: vetlint-php-mass-assignment
    protected $guarded = [];
}

class Game extends Model
{
    protected $fillable = [
        'title',
        // ok: vetlint-php-mass-assignment
        'role_id',
    ];
}

class Buyer extends Authenticatable
{
    // ruleid: vetlint-php-mass-assignment
    protected $fillable = ['name', 'balance'];
}
