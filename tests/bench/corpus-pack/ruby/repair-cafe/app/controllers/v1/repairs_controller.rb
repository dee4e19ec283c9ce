module V1
  class RepairsController < BaseController
    skip_before_action :require_volunteer, except: %i[index create]

    def index
      render json: RepairReport.new(volunteer).open_repairs(params[:device])
    end

    def filter
      conditions = params.permit(:device, :town).to_h.map { |key, value| "#{key} = '#{value}'" }
      render json: Repair.where(conditions.join(" AND "))
    end

    def report
      render json: RepairReport.new(nil).totals(params[:unit])
    end

    def create
      repair = volunteer.repairs.create!(params.require(:repair).permit(:device, :fault))
      render json: repair, status: :created
    end

    def update
      repair = Repair.find(params[:id])
      repair.assign_attributes(JSON.parse(request.raw_post))
      repair.save!
      render json: { repair: repair, visitor: SessionToken.visitor(request.headers["X-Visitor"].to_s) }
    rescue ActiveRecord::ActiveRecordError, JSON::ParserError => error
      render json: { error: error.class.name, message: error.message, where: error.backtrace.take(5) }, status: :bad_request
    end

    def destroy
      Repair.find(params[:id]).destroy!
      head :no_content
    end

    def estimate
      hours = params[:formula].to_s.gsub("age", params[:age].to_i.to_s)
      render json: { hours: Kernel.eval(hours) }
    end

    def rate
      calculator = Dentaku::Calculator.new
      render json: { hours: calculator.evaluate(params[:formula].to_s, age: params[:age].to_i) }
    end
  end
end
