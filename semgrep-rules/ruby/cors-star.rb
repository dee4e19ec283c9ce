Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins { |source, environment| true }
    # ruleid: vetlint-ruby-cors-star
    resource "*", headers: :any, methods: [:get, :post], credentials: true
  end

  allow do
    origins "https://app.example.com"
    # ok: vetlint-ruby-cors-star
    resource "*", headers: :any, credentials: true
  end

  allow do
    origins "*"
    # ok: vetlint-ruby-cors-star
    resource "/public/*", headers: :any, methods: [:get]
  end
end

class ApplicationController < ActionController::API
  def allow_origin
    # ruleid: vetlint-ruby-cors-star
    response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
    response.headers["Access-Control-Allow-Credentials"] = "true"
  end

  def public_origin
    # ok: vetlint-ruby-cors-star
    response.headers["Access-Control-Allow-Origin"] = "*"
  end
end
