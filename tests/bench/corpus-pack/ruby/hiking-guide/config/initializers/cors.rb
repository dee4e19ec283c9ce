Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins "*"
    resource "/trails/*", headers: :any, methods: %i[get]
  end
end
