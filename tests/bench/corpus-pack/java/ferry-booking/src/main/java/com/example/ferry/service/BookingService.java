package com.example.ferry.service;

import com.example.ferry.model.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ApplicationScoped
public class BookingService {

    private static final Set<String> COLUMNS = Set.of("route", "state");
    private static final Set<String> EDITABLE = Set.of("passenger");

    @Inject
    EntityManager em;

    @SuppressWarnings("unchecked")
    public List<Object[]> statistics(String column, String from) {
        String sql = """
            SELECT %s, count(*)
            FROM booking
            WHERE created >= '%s'
            GROUP BY 1
            """.formatted(column, from);
        return em.createNativeQuery(sql).getResultList();
    }

    @SuppressWarnings("unchecked")
    public List<Object[]> overview(String column, String from) {
        if (!COLUMNS.contains(column)) {
            throw new IllegalArgumentException("unknown column");
        }
        return em.createNativeQuery("SELECT " + column + ", count(*) FROM booking WHERE created >= CAST(:from AS date) GROUP BY 1")
            .setParameter("from", from)
            .getResultList();
    }

    @Transactional
    public void patch(long id, Map<String, Object> values) throws ReflectiveOperationException {
        Booking booking = Booking.findById(id);
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            Field field = Booking.class.getField(entry.getKey());
            field.set(booking, entry.getValue());
        }
    }

    @Transactional
    public void rename(long id, Map<String, String> values) throws ReflectiveOperationException {
        Booking booking = Booking.findById(id);
        for (String name : EDITABLE) {
            if (values.containsKey(name)) {
                Booking.class.getField(name).set(booking, values.get(name));
            }
        }
    }
}
