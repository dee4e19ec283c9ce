class CropsController < ApplicationController
  def create
    render json: Crop.create!(name: params[:name].to_s)
  rescue ActiveRecord::RecordInvalid => e
    # ruleid: vetlint-ruby-error-detail
    render json: { error: "invalid", at: e.backtrace }, status: :unprocessable_entity
  end

  def update
    render json: Crop.find(params[:id]).grow!
  rescue StandardError => error
    # ruleid: vetlint-ruby-error-detail
    render plain: error.full_message, status: :internal_server_error
  end

  def destroy
    Crop.find(params[:id]).destroy!
  rescue ActiveRecord::ActiveRecordError => error
    # ruleid: vetlint-ruby-error-detail
    render json: { error: error.inspect }
  end

  def index
    render json: Crop.all
  rescue ActiveRecord::ActiveRecordError => error
    # ok: vetlint-ruby-error-detail
    Rails.logger.error(error.backtrace)
    # ok: vetlint-ruby-error-detail
    render json: { error: "not now" }, status: :service_unavailable
  end

  def show
    render json: Crop.find(params[:id])
  rescue ActiveRecord::RecordNotFound => error
    # ok: vetlint-ruby-error-detail
    render json: { error: error.message }, status: :not_found
  end

  def edit
    # ok: vetlint-ruby-error-detail
    render json: { errors: @crop.errors.inspect }
  end
end
