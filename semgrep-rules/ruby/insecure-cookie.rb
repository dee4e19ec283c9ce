class KioskController < ActionController::Base
  def open
    # ruleid: vetlint-ruby-insecure-cookie
    cookies[:kiosk_token] = SecureRandom.hex(20)
    # ruleid: vetlint-ruby-insecure-cookie
    cookies["session_id"] = { value: SecureRandom.hex(20), expires: 2.days }
    # ruleid: vetlint-ruby-insecure-cookie
    cookies.permanent[:remember_me] = { value: visitor.secret, httponly: true }
  end

  def plain(response, token)
    # ruleid: vetlint-ruby-insecure-cookie
    response.set_cookie("auth", token)
    # ruleid: vetlint-ruby-insecure-cookie
    response.set_cookie(:access_token, { value: token, secure: true })
  end

  def close
    # ok: vetlint-ruby-insecure-cookie
    cookies[:language] = params[:language]
    # ok: vetlint-ruby-insecure-cookie
    cookies[:kiosk_token] = { value: SecureRandom.hex(20), secure: true, httponly: true }
    # ok: vetlint-ruby-insecure-cookie
    cookies["session_id"] = { httponly: true, value: SecureRandom.hex(20), secure: Rails.env.production? }
    # ok: vetlint-ruby-insecure-cookie
    response.set_cookie("auth", { value: visitor.secret, secure: true, httponly: true })
    # ok: vetlint-ruby-insecure-cookie
    response.set_cookie("auth", flags)
    # ok: vetlint-ruby-insecure-cookie
    cookies[:csrf_token] = form_authenticity_token
    # ok: vetlint-ruby-insecure-cookie
    cookies[:remember_me] = flags.merge(value: visitor.secret)
  end
end

Kiosk::Application.configure do
  # ruleid: vetlint-ruby-insecure-cookie
  config.session_store :cookie_store, key: "_kiosk", secure: false
  # ok: vetlint-ruby-insecure-cookie
  config.session_store :cookie_store, key: "_kiosk", secure: true, httponly: true
end
