class WebhooksController < ApplicationController
  def weather
    secret = ENV["WEATHER_SECRET"]
    # ruleid: vetlint-ruby-webhook-optional-verification
    return head(:forbidden) if secret && !signature_valid?(secret)

    Forecast.store(params[:days])
  end

  def soil
    secret = Rails.configuration.x.soil_secret
    # ruleid: vetlint-ruby-webhook-optional-verification
    if secret.present? && !verify_signature(secret, request.raw_post)
      return head(:forbidden)
    end

    Soil.store(params[:value])
  end

  def seeds
    signing_key = ENV["SEEDS_KEY"]
    # ruleid: vetlint-ruby-webhook-optional-verification
    return head(:forbidden) unless signing_key.blank? || signed?(signing_key)

    Seeds.store(params[:value])
  end

  def rain
    secret = ENV["RAIN_SECRET"]
    # ok: vetlint-ruby-webhook-optional-verification
    return head(:forbidden) unless secret && signature_valid?(secret)

    Rain.store(params[:value])
  end

  def sun
    # ok: vetlint-ruby-webhook-optional-verification
    return head(:forbidden) unless signature_valid?(ENV.fetch("SUN_SECRET"))

    # ok: vetlint-ruby-webhook-optional-verification
    return head(:ok) if params[:day] && !Sun.known?(params[:day])
  end

  def wind
    secret = ENV["WIND_SECRET"]
    # ok: vetlint-ruby-webhook-optional-verification
    return head(:forbidden) if secret.blank? || !signature_valid?(secret)

    Wind.store(params[:value])
  end
end
