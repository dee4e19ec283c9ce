module Api
  class TutorsController < ApplicationController
    skip_before_action :authenticate!, only: %i[index show ranking languages]
    before_action :require_admin, only: %i[verify]

    def index
      tutors = params[:language] ? Tutor.speaking(params[:language]) : Tutor.priced(params.fetch(:price, "0 AND 9000"))
      render json: tutors.limit(50)
    end

    def show
      render json: Tutor.find(params[:id])
    end

    def ranking
      ranking = TutorRanking.new(params[:by], params[:dir])
      render json: params[:podium] ? ranking.podium : ranking.rows
    end

    def languages
      render json: Tutor.distinct.pluck(Arel.sql("unnest(languages)"))
    end

    def update
      tutor = current_user.tutor
      tutor.update!(params.require(:tutor).permit!)
      render json: tutor
    end

    def create
      tutor = Tutor.new(params.require(:tutor).permit(:subject, :price_cents, languages: []))
      tutor.user = current_user
      tutor.save!
      render json: tutor, status: :created
    rescue ActiveRecord::RecordInvalid => e
      render json: { errors: e.record.errors }, status: :unprocessable_entity
    end

    def verify
      Tutor.find(params[:id]).update!(verified: true)
      head :no_content
    rescue StandardError => e
      render plain: e.full_message(highlight: false), status: :internal_server_error
    end

    private

    def require_admin
      head :forbidden unless current_user.admin?
    end
  end
end
