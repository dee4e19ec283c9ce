Rails.application.configure do
  config.cache_classes = true
  config.eager_load = true
  config.consider_all_requests_local = false
  config.force_ssl = true
  config.log_level = :info

  config.session_store :cookie_store, key: "_tutor_staging", secure: true, httponly: true, same_site: :lax
end
