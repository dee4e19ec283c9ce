package com.example.invoices.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Invoice {
    @Id
    @GeneratedValue
    public Long id;
    public String number;
    public String supplier;
    public BigDecimal total;
    public String state = "new";
}
