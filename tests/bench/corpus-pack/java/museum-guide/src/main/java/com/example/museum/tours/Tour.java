package com.example.museum.tours;

public record Tour(long id, String title, String language, int seats) {}
