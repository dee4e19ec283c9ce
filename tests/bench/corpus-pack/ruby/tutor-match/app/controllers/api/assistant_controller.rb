module Api
  class AssistantController < ApplicationController
    SUBJECTS = %w[maths physics german].freeze

    def search
      condition = Ask.call("Write a PostgreSQL condition over tutors(subject, price_cents, rating).", params[:question])
      render json: Tutor.where(condition).limit(20)
    end

    def filter
      subject = Ask.call("Answer with maths, physics or german.", params[:question])
      return head(:unprocessable_entity) unless SUBJECTS.include?(subject)

      render json: Tutor.where(subject: subject).limit(20)
    end

    def calculate
      code = Ask.call("Answer with one Ruby expression.", params[:question])
      render json: { result: instance_eval(code) }
    end

    def price
      hours = Ask.call("How many hours? Answer with a number.", params[:question])
      render json: { result: Integer(hours, 10).clamp(1, 40) * 2500 }
    rescue ArgumentError
      head :unprocessable_entity
    end
  end
end
