Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins "https://allotment.example.org"
    resource "/plots/*", headers: :any, methods: %i[get], credentials: true
  end

  allow do
    origins { |_source, _env| true }
    resource "/members/*", headers: :any, methods: %i[get patch], credentials: true
  end
end
