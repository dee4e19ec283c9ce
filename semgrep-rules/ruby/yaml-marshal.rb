class ImportsController < ApplicationController
  def create
    # ruleid: vetlint-ruby-yaml-marshal
    settings = YAML.load(params[:settings])
    # ruleid: vetlint-ruby-yaml-marshal
    basket = Marshal.load(Base64.decode64(cookies[:basket]))
    render json: [settings, basket]
  end

  def upload
    text = params[:file].read
    # ruleid: vetlint-ruby-yaml-marshal
    data = YAML.unsafe_load(text)
    render json: data
  end

  def body
    # ruleid: vetlint-ruby-yaml-marshal
    render json: Oj.object_load(request.raw_post)
  end

  def safe
    # ok: vetlint-ruby-yaml-marshal
    settings = YAML.safe_load(params[:settings])
    # ok: vetlint-ruby-yaml-marshal
    basket = JSON.parse(cookies[:basket])
    # ok: vetlint-ruby-yaml-marshal
    defaults = YAML.load(File.read("defaults.yml"))
    # ok: vetlint-ruby-yaml-marshal
    cached = Marshal.load(Rails.cache.read("basket"))
    render json: [settings, basket, defaults, cached]
  end
end
