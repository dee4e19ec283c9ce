class DraftsController < ApplicationController
  skip_before_action :authenticate_editor!, only: %i[suggest]

  SEGMENTS = %w[young families seniors].freeze

  def suggest
    text = Writer.ask("Write a paragraph of a town newsletter as HTML about: #{params[:topic]}")
    Issue.create!(title: params[:topic], body: text, editor: Editor.first)
    render html: text.html_safe
  end

  def outline
    text = Writer.ask("Write an outline about: #{params[:topic]}")
    render html: helpers.sanitize(text, tags: %w[p ul li], attributes: [])
  end

  def segment
    condition = Writer.ask("Write a PostgreSQL condition over subscribers(age, district): #{params[:question]}")
    render json: Subscriber.where(condition).pluck(:id)
  end

  def audience
    name = Writer.ask("Answer with young, families or seniors: #{params[:question]}")
    return head(:unprocessable_entity) unless SEGMENTS.include?(name)

    render json: Subscriber.where(segment: name).pluck(:id)
  end
end
