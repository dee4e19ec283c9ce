import React, { useEffect, useMemo, useRef } from 'react';

export default function StationMap({ stations }) {
  const holder = useRef(null);
  const id = useMemo(() => 'map-' + Math.floor(Math.random() * 1e6), []);

  useEffect(() => {
    window.mapboxgl.accessToken = process.env.REACT_APP_MAPBOX_PUBLIC_TOKEN;
    const map = new window.mapboxgl.Map({ container: holder.current, center: [9.99, 53.55], zoom: 11 });
    stations.forEach((s) => new window.mapboxgl.Marker().setLngLat([s.lng, s.lat]).addTo(map));
    return () => map.remove();
  }, [stations]);

  return <div id={id} ref={holder} style={{ height: 400 }} />;
}
