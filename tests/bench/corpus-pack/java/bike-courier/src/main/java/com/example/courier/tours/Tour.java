package com.example.courier.tours;

public class Tour {
    public Long id;
    public String street;
    public String note;
    public Integer priceCents;
    public String courier;
    public boolean paid;
}
