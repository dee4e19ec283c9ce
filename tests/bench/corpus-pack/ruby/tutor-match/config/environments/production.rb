require "active_support/core_ext/integer/time"

Rails.application.configure do
  config.cache_classes = true
  config.eager_load = true
  config.consider_all_requests_local = true
  config.force_ssl = true
  config.log_level = :info
  config.active_support.deprecation = :notify

  config.session_store :cookie_store, key: "_tutor", secure: false, httponly: false
end
