package com.example.clinic.rooms;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Appointment {
    @Id
    @GeneratedValue
    private Long id;
    private String patient;
    private String note;
    private String owner;
    private boolean approved;

    public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    public String getPatient() { return patient; }
    public void setPatient(String patient) { this.patient = patient; }
    public String getNote() { return note; }
    public void setNote(String note) { this.note = note; }
    public String getOwner() { return owner; }
    public void setOwner(String owner) { this.owner = owner; }
    public boolean isApproved() { return approved; }
    public void setApproved(boolean approved) { this.approved = approved; }
}
