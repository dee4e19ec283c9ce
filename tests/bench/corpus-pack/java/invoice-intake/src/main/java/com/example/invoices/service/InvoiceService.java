package com.example.invoices.service;

import com.example.invoices.model.Invoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
public class InvoiceService {

    @PersistenceContext
    EntityManager em;

    public List<Invoice> bySupplier(String supplier) {
        return em.createQuery("select i from Invoice i where i.supplier = '" + supplier + "'", Invoice.class)
            .setMaxResults(200)
            .getResultList();
    }

    public List<Invoice> byState(String state) {
        return em.createQuery("select i from Invoice i where i.state = :state", Invoice.class)
            .setParameter("state", state)
            .setMaxResults(200)
            .getResultList();
    }

    @SuppressWarnings("unchecked")
    public List<Object[]> totals(String groupBy) {
        StringBuilder sql = new StringBuilder("SELECT ");
        sql.append(groupBy).append(", SUM(total) FROM invoice GROUP BY ").append(groupBy);
        return em.createNativeQuery(sql.toString()).getResultList();
    }

    public List<Invoice> latest(String number) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Invoice> query = cb.createQuery(Invoice.class);
        Root<Invoice> root = query.from(Invoice.class);
        query.where(cb.like(root.get("number"), number + "%"));
        return em.createQuery(query).getResultList();
    }

    @Transactional
    public void save(Invoice invoice) {
        em.persist(invoice);
    }

    @Transactional
    public void remove(Long id) {
        Invoice invoice = em.find(Invoice.class, id);
        if (invoice != null) {
            em.remove(invoice);
        }
    }
}
