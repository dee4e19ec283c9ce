class ExportsController < ApplicationController
  EXPORTS = { "csv" => CsvExport, "pdf" => PdfExport }.freeze
  ACTIONS = %w[archive publish].freeze

  def create
    # ruleid: vetlint-ruby-send-constantize
    exporter = params[:type].constantize.new
    render json: exporter.run
  end

  def show
    # ruleid: vetlint-ruby-send-constantize
    record = Object.const_get(params[:model].classify).find(1)
    # ruleid: vetlint-ruby-send-constantize
    render json: record.send(params[:method])
  end

  def update
    action = params[:state].to_s
    # ruleid: vetlint-ruby-send-constantize
    @record.public_send(action)
  end

  def listed
    # ok: vetlint-ruby-send-constantize
    exporter = EXPORTS.fetch(params[:type]).new
    render json: exporter.run
  end

  def checked
    action = params[:state]
    return head(:bad_request) unless ACTIONS.include?(action)
    # ok: vetlint-ruby-send-constantize
    @record.public_send(action)
  end

  def constant
    # ok: vetlint-ruby-send-constantize
    @record.send(:touch)
    # ok: vetlint-ruby-send-constantize
    "Order".constantize.count
  end
end
