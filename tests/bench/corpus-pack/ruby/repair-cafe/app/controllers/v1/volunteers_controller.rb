module V1
  class VolunteersController < BaseController
    def update
      volunteer.update!(params.expect(volunteer: %i[name phone]))
      render json: volunteer.slice(:name, :phone)
    rescue ActiveRecord::RecordInvalid => error
      Rails.logger.warn(error.full_message)
      render json: { error: "Please check name and phone." }, status: :unprocessable_entity
    end
  end
end
